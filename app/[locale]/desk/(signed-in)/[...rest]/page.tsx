import { notFound } from 'next/navigation';

/** Every other address under /desk: without it Next.js would answer outside the desk's frame. */
export default function UnknownDeskPage() {
  notFound();
}
