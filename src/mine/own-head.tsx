import { Both } from '../components/also';
import { PageHead } from '../components/page-head';

interface Props {
  /** The page, and the group of its words. */
  of: 'me' | 'mine' | 'years' | 'status';
  icon: string;
}

/** The title of a page whose words are all the app's own, in the languages that are shown. */
export function OwnHead({ of, icon }: Props) {
  return (
    <Both>
      {({ say }) => <PageHead title={say(`${of}.title`)} summary={say(`${of}.summary`)} icon={icon} />}
    </Both>
  );
}
