package org.sendcasework.planreassessment;

import java.util.List;
import java.util.Map;
import org.sendcasework.casefile.CaseForm;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Change;
import org.sendcasework.casefile.Check;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.casefile.FormOutcome;
import org.sendcasework.steps.ResponsibleAuthority;
import org.sendcasework.steps.SentBy;
import org.sendcasework.steps.Shown;

/** The request to the authority with what shows the change: its fifteen days run from the day it has it. */
final class SendTheRequest implements CaseForm {

    @Override
    public List<Field<?>> fields() {
        return List.of(
                ReassessmentFields.REQUEST_SENT_ON,
                ReassessmentFields.REQUEST_SENT_HOW,
                ReassessmentFields.REQUEST_ENCLOSED,
                ReassessmentFields.REQUEST_RECEIVED_ON,
                ReassessmentFields.REQUEST_PROOF);
    }

    @Override
    public Map<String, Object> shown(CaseView view) {
        Facts facts = view.file().facts();
        return Shown.in(view)
                .notice(
                        "To " + ResponsibleAuthority.of(view).address() + ". Ask in the name of " + inTheNameOf(view)
                                + ": section 44(2). Ask it to tell the setting too what it decides; it must tell only the family.")
                .text(
                        "reasonsText",
                        facts.get(ReassessmentFields.ASK_DECISION_REASON).orElse("")
                                + facts.get(ReassessmentFields.EARLY_REASON)
                                        .map(words -> "\n\n" + words)
                                        .orElse(""))
                .text("changeText", WhatChanged.needs(facts))
                .text("viewsText", WhatChanged.views(facts))
                .all();
    }

    /** A maintained school's head writes for the governing body; elsewhere the head, as principal, may ask as such. */
    private static String inTheNameOf(CaseView view) {
        if (view.file().facts().says(ReassessmentFields.DECIDED_BY, RecordTheChangeOfNeeds.PROPRIETOR)) {
            return "the proprietor";
        }
        return view.setting().kind().maintained() ? "the governing body" : "the principal or headteacher";
    }

    @Override
    public Facts suggested(CaseView view) {
        return Facts.none()
                .with(ReassessmentFields.REQUEST_SENT_ON, view.today())
                .with(ReassessmentFields.REQUEST_RECEIVED_ON, view.today());
    }

    @Override
    public FormOutcome take(CaseView view, Facts submitted) {
        Check check = new Check(view, submitted)
                .happened(ReassessmentFields.REQUEST_SENT_ON)
                .notBefore(
                        ReassessmentFields.REQUEST_SENT_ON,
                        view.file().facts().require(ReassessmentFields.ASK_DECIDED_ON),
                        "this is before it was decided to ask")
                .oneOf(ReassessmentFields.REQUEST_SENT_HOW, SentBy.WAYS.keySet())
                .given(ReassessmentFields.REQUEST_ENCLOSED, "please say what went with it, or that nothing did")
                .happened(ReassessmentFields.REQUEST_RECEIVED_ON)
                .given(
                        ReassessmentFields.REQUEST_PROOF,
                        "please say what proves it: a receipt, a reply, a delivery note");
        submitted
                .get(ReassessmentFields.REQUEST_SENT_ON)
                .ifPresent(sent -> check.notBefore(
                        ReassessmentFields.REQUEST_RECEIVED_ON, sent, "this is before the day on which it was sent"));
        return check.orElse(() -> new FormOutcome.Accepted(Change.said("The authority was asked, in the name of "
                        + inTheNameOf(view) + ", to re-assess on "
                        + Shown.day(submitted.require(ReassessmentFields.REQUEST_SENT_ON))
                        + " and received the request on "
                        + Shown.day(submitted.require(ReassessmentFields.REQUEST_RECEIVED_ON)) + ".")
                .with(submitted)));
    }
}
