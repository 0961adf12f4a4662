import {createApp} from 'vue';
import Onboarding from './onboarding.vue';

createApp(Onboarding).mount('#app');
