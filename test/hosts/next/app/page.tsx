import {connection} from 'next/server';
import {Onboarding} from './onboarding';

export default async function Page() {
  // Rendered at each request, not once at build.
  await connection();
  return <main><Onboarding /></main>;
}
