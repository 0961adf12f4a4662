/** The KYC vendor of the demo, who doesn't exist; Concedus fixes the real one by contract (contract §3). */
export const vendor = {name: 'Sehpunkt Ident', code: 'SEHPUNKT'} as const;
