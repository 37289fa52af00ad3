package org.sendcasework.steps;

import static org.sendcasework.casefile.Field.day;
import static org.sendcasework.casefile.Field.text;

import java.time.LocalDate;
import org.sendcasework.casefile.Field;

/** The facts that are recorded of how family and pupil are heard, of what they are told, and of their time for a draft plan. */
public final class FamilyFields {
    public static final Field<LocalDate> PARENTS_CONSULTED_ON = day("parentsConsultedOn", "Family consulted on");
    public static final Field<String> PARENTS_CONSULTED_HOW = text("parentsConsultedHow", "How, and who was there");
    public static final Field<String> PARENTS_ANSWER = text("parentsAnswer", "What the family answered");
    public static final Field<String> PARENTS_SAID = text("parentsSaid", "What the family said");
    public static final Field<String> PARENTS_ADVOCATE = text("parentsAdvocate", "Advocate for the parents");
    public static final Field<LocalDate> PUPIL_HEARD_ON = day("pupilHeardOn", "Pupil heard on");
    public static final Field<String> PUPIL_HEARD_HOW = text("pupilHeardHow", "How the pupil was heard");
    public static final Field<String> PUPIL_SAID = text("pupilSaid", "What the pupil said");
    public static final Field<String> ADVOCATE_FOR_PUPIL = text("advocateForPupil", "Advocate for the pupil");
    public static final Field<LocalDate> NOT_ASKED_EXPLAINED_ON = day("notAskedExplainedOn", "Explained on");
    public static final Field<String> NOT_ASKED_EXPLAINED_HOW = text("notAskedExplainedHow", "How, and to whom");
    public static final Field<String> SUPPORT_INSTEAD = text("supportInstead", "What is done instead");
    public static final Field<LocalDate> DRAFT_SERVED_ON = day("draftServedOn", "Date on which the family had it");
    public static final Field<LocalDate> VIEWS_WANTED_BY =
            day("viewsWantedBy", "Last day for the family's views, as its notice says");
    public static final Field<String> FAMILY_ANSWER = text("familyAnswer", "What the family decided to do");
    public static final Field<LocalDate> FAMILY_ANSWERED_ON = day("familyAnsweredOn", "Date of their answer");
    public static final Field<LocalDate> FAMILY_MEETING_ASKED_ON =
            day("familyMeetingAskedOn", "They asked the authority for a meeting on");

    private FamilyFields() {}
}
