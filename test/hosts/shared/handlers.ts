import type {
  OnboardingConfig, RelianceArchive, ScoringHandler, ScreeningHandler, SubmitHandler,
} from 'reliance-onboarding';

declare global {
  function received(archive: RelianceArchive): void;
}

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
const approveTime = `${ago(864e5).slice(0, 19)}Z`;

export const config: OnboardingConfig = {
  kycVendor: 'IDNOW',
  identification: {
    verification: {verificationMethod: 'VIDEO', approveTime, updateTime: approveTime, vendor: 'IDNOW'},
  },
  screening: {pepListsChecked: true},
};

export const screeningHandler: ScreeningHandler = async () => ({
  complianceData: {archiveId: 'A-1', trafficLight: 'GREEN', manualReview: false, listHit: false, details: []},
  requestDateTime: ago(6e4),
  responseCode: '0000',
});

export const scoringHandler: ScoringHandler = async () => ({score: 8});

export const submitHandler: SubmitHandler = async (archive) => {
  received(archive);
  return {identLinks: []};
};
