package org.sendcasework.tribunalappeal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ChaseTheLocalAuthority;

/** The authority is late with what it owes after the decision: the letter quotes the duty that fell due first. */
final class ChaseTheAuthority implements CaseForm {
    private static final String DUE = "what it owes after the decision";

    @Override
    public List<Field<?>> fields() {
        return List.of(AppealFields.CHASED_ON, AppealFields.CHASE_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return first(view).shown(view);
    }

    @Override
    public Facts suggested(CaseView view) {
        return first(view).suggested(view);
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return first(view).take(view, submitted);
    }

    /** Of what is still owed; where all has come meanwhile, of what was owed, so that the form says that it came. */
    private static ChaseTheLocalAuthority first(CaseView view) {
        List<WhatIsOwed> outstanding = WhatIsOwed.outstanding(view.file().facts());
        return (outstanding.isEmpty() ? WhatIsOwed.in(view.file().facts()) : outstanding)
                .stream()
                        .min(Comparator.comparing(each -> view.file()
                                .deadline(each.duty())
                                .map(found -> found.deadline().due())
                                .orElse(LocalDate.MAX)))
                        .map(each -> new ChaseTheLocalAuthority(each.duty(), DUE))
                        .orElseThrow();
    }
}
