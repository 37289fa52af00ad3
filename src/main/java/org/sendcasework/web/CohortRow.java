package org.sendcasework.web;

import java.time.LocalDate;

/**
 * One pupil who moves to the next phase in the year asked for, as programs read it.
 *
 * @param pupil the name, as the register shows it to whoever asks
 * @param plan whether the pupil has an EHC plan; the dates that follow from one are null without
 * @param holdMeetingBy the last day of a review meeting that leaves the authority its twelve weeks
 * @param holdMeetingActBy the last school day up to it
 * @param amendedBy the last day on which the authority is in time with the amended plan
 * @param reference the case of the move, null before it is opened
 * @param state not-opened, open, overdue or closed
 * @param stands what is to be done next, or how the case ended
 */
record CohortRow(
        String setting,
        String settingName,
        String pupil,
        String yearGroup,
        boolean plan,
        String move,
        LocalDate movesOn,
        LocalDate holdMeetingBy,
        LocalDate holdMeetingActBy,
        LocalDate amendedBy,
        LocalDate meetingHeldOn,
        String reference,
        LocalDate openedOn,
        String state,
        String stands) {}
