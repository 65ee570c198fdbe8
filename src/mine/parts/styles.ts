/** The looks of the person's own pages: one file, fetched with the first of them. */
import '../../styles/own.css';
import '../../styles/lists.css';
import '../../styles/dates.css';
