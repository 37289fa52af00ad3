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

/** The reply goes to the authority; the day on which it went ends the fifteen days. */
final class SendTheReply implements CaseForm {
    /** By what means a reply reaches an authority, and what people call them. */
    static final Map<String, String> MEANS =
            Map.of("email", "e-mail", "portal", "the authority’s portal", "post", "post", "hand", "hand");

    @Override
    public List<Field<?>> fields() {
        return List.of(ConsultationFields.REPLIED_ON, ConsultationFields.REPLIED_HOW, ConsultationFields.REPLY_PROOF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        return Shown.in(view)
                .deadline(view, ConsultationDuties.REPLY)
                .notice(view.file()
                        .facts()
                        .get(ConsultationFields.EVIDENCE)
                        .map(evidence ->
                                "Attach: " + String.join("; ", evidence.lines().toList()) + ".")
                        .orElse(""))
                .text("replyText", Reply.text(view))
                .all();
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none().with(ConsultationFields.REPLIED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        return new Check(view, submitted)
                .happened(ConsultationFields.REPLIED_ON)
                .notBefore(
                        ConsultationFields.REPLIED_ON,
                        view.file().facts().require(ConsultationFields.CONSULTED_ON),
                        "this is before the consultation was received")
                .oneOf(ConsultationFields.REPLIED_HOW, Set.copyOf(MEANS.keySet()))
                .given(
                        ConsultationFields.REPLY_PROOF,
                        "please say what proves that it arrived, such as a receipt, and where that is kept")
                .orElse(() -> new FormOutcome.Accepted(Change.said("The reply went to the authority on "
                                + Shown.day(submitted.require(ConsultationFields.REPLIED_ON)) + " by "
                                + MEANS.get(submitted.require(ConsultationFields.REPLIED_HOW)) + ": "
                                + Reply.viewWords(view) + ".")
                        .with(submitted)));
    }
}
