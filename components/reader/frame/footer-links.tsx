import styles from './footer.module.css';

type Props = {
  title: string;
  links: { href: string; text: string; lang?: string }[];
};

/** Links of one kind, under their heading. */
export function FooterLinks({ title, links }: Props) {
  return (
    <div>
      <h2 className={styles['title']}>{title}</h2>
      <ul className={styles['list']}>
        {links.map(({ href, text, lang }) => (
          <li key={href}>
            <a href={href} lang={lang}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
