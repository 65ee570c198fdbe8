import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
