import { isFollowUpError, type JobApplication, type WrittenDraft } from 'interview-followup/messages';
