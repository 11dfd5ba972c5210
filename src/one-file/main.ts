/** The host of the checker as one file: what is the check page on the site. */
import { mount } from 'svelte';
import './one-file.css';
import Check from '../components/check/Check.svelte';

mount(Check, { target: document.getElementById('check')! });
