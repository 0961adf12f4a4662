import type {ReactNode} from 'react';

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <head><title>Next.js</title><script src="/journey.js" /></head>
      <body>{children}</body>
    </html>
  );
}
