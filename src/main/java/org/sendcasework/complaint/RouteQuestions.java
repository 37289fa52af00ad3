package org.sendcasework.complaint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;

/** The questions on which the routes out depend, as the decision table asks them. */
public final class RouteQuestions {
    public static final String SEND_PROVISION = "aboutSendProvision";
    public static final String APPEALABLE = "decisionAppealable";
    public static final String ONLY_PLACEMENT = "onlyPlacement";
    public static final String AUTHORITY_ACT = "authorityActed";
    public static final String DISCRIMINATION = "disabilityDiscrimination";
    public static final String PERSONAL_DATA = "personalDataInIt";
    public static final String EARLY_YEARS = "earlyYearsChild";
    public static final String WHOLE_SETTING = "aboutWholeSetting";
    public static final String STAGES_GONE_THROUGH = "stagesGoneThrough";

    /** Reception and the years before it. */
    private static final int LAST_EARLY_YEAR = 0;

    private static final int FIRST_EARLY_YEAR = -1;

    private RouteQuestions() {}

    /** The answers, from what is recorded. */
    public static Map<String, Boolean> answered(CaseView view) {
        Facts facts = view.file().facts();
        boolean placement = facts.says(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.PLACEMENT);
        boolean appealable = facts.says(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.APPEALABLE);
        boolean elsewhere =
                facts.says(ComplaintFields.TRACK, Track.OUT) && !facts.says(ComplaintFields.OUT_TO, Track.AUTHORITY);
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put(SEND_PROVISION, !elsewhere);
        answers.put(APPEALABLE, appealable || placement);
        answers.put(ONLY_PLACEMENT, placement);
        answers.put(AUTHORITY_ACT, facts.says(ComplaintFields.AUTHORITY_PART, TriageTheComplaint.OTHER_ACT));
        answers.put(DISCRIMINATION, facts.says(ComplaintFields.DISCRIMINATION, TriageTheComplaint.YES));
        answers.put(PERSONAL_DATA, facts.yes(ComplaintFields.PERSONAL_DATA));
        answers.put(
                EARLY_YEARS,
                view.pupil().yearGroup() <= LAST_EARLY_YEAR
                        && view.setting().teachesBetween(FIRST_EARLY_YEAR, LAST_EARLY_YEAR));
        answers.put(WHOLE_SETTING, facts.yes(ComplaintFields.WHOLE_SETTING));
        answers.put(
                STAGES_GONE_THROUGH, facts.get(ComplaintFields.PANEL_OUTCOME).isPresent());
        return answers;
    }
}
