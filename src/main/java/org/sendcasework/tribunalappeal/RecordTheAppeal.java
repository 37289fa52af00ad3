package org.sendcasework.tribunalappeal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** What the family appeals, and from which day the authority's time to answer runs. */
final class RecordTheAppeal implements CaseForm {
    static final Map<String, String> YES_OR_NO = Map.of("yes", "yes", "no", "no");

    @Override
    public List<Field<?>> fields() {
        return List.of(
                AppealFields.ABOUT,
                AppealFields.CARE_WANTED,
                AppealFields.RECEIVED_BY_AUTHORITY_ON,
                AppealFields.APPEAL_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view).list("subjects", Subject.options()).all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .given(AppealFields.ABOUT, "tick what is appealed; the letter of the Tribunal or the family says it")
                .that(
                        Subject.words()
                                .keySet()
                                .containsAll(submitted.get(AppealFields.ABOUT).orElse(Set.of())),
                        AppealFields.ABOUT,
                        "the list has changed since the form was opened; open it again")
                .oneOf(AppealFields.CARE_WANTED, YES_OR_NO.keySet())
                .that(
                        !(submitted.says(AppealFields.CARE_WANTED, "yes")
                                && Subject.in(submitted, Subject.REFUSES_ASSESSMENT)),
                        AppealFields.CARE_WANTED,
                        "an appeal against the refusal of an assessment cannot ask for recommendations on health and social"
                                + " care (regulations of 2017, SI 2017/1306)");
        if (submitted.get(AppealFields.RECEIVED_BY_AUTHORITY_ON).isPresent()) {
            check.happened(AppealFields.RECEIVED_BY_AUTHORITY_ON);
        }
        return check.orElse(() -> new FormOutcome.Accepted(Change.said("Appealed: "
                        + submitted.require(AppealFields.ABOUT).stream()
                                .map(Subject.words()::get)
                                .collect(Collectors.joining("; "))
                        + "."
                        + (Subject.in(submitted, Subject.CEASE)
                                ? " The plan stays in force until the appeal is finally determined (section 45(4))."
                                : ""))
                .with(submitted)));
    }
}
