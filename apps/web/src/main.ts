import 'element-plus/theme-chalk/base.css';
import { createApp } from 'vue';
import AppShell from './shell/AppShell.vue';
import './shell/looks.css';
import { router } from './shell/router.js';

createApp(AppShell).use(router).mount('#app');
