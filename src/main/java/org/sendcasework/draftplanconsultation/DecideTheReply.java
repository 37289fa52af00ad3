package org.sendcasework.draftplanconsultation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.Shown;

/** The headteacher's yes to the whole reply, or what should change. */
final class DecideTheReply implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(ConsultationFields.REPLY_AGREED, ConsultationFields.REPLY_NOTE);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ConsultationDuties.REPLY)
                .notice(FinalPlan.dutyToAdmit(view))
                .text("replyText", Reply.text(view))
                .all();
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        boolean agreed = submitted.says(ConsultationFields.REPLY_AGREED, "yes");
        return new Check(view, submitted)
                .oneOf(ConsultationFields.REPLY_AGREED, Set.of("yes", "no"))
                .givenIf(!agreed, ConsultationFields.REPLY_NOTE, "please say what should change")
                .orElse(() -> new FormOutcome.Accepted(
                        Change.said(
                                        agreed
                                                ? "The reply is agreed: " + Reply.viewWords(view) + "."
                                                : "The reply goes back: "
                                                        + submitted.require(ConsultationFields.REPLY_NOTE))
                                .with(submitted.inPlaceOf(view.file().facts(), fields())),
                        Map.of(ConsultationAnswers.REPLY_AGREED, agreed)));
    }
}
