package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.Optional;
import org.sendcasework.casefile.CaseView;
import org.sendcasework.casefile.Facts;
import org.sendcasework.steps.Shown;

/** What a family is told of its ways and days, in sentences that can be read out or sent. */
final class FamilyWords {
    private static final String ADVICE =
            " Free and independent advice: the local information, advice and support service (SENDIASS). The authority must"
                    + " state the dates itself; its letter has them.";
    private final DisagreementDeadlines deadlines;

    FamilyWords(DisagreementDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** The way to mediation, before the family has chosen. */
    String way(CaseView view) {
        Facts facts = view.file().facts();
        Dispute dispute = Dispute.of(facts);
        if (!dispute.canBeAppealed()) {
            return "You disagree with " + dispute.words()
                    + ", and it is about health or social care alone. The Tribunal hears"
                    + " such a matter only together with one about education, so no time to appeal runs. You can ask for"
                    + " mediation: tell the authority that you want it, what it is about, and which provision you wish for."
                    + ADVICE;
        }
        String first = dispute.onlyAboutTheSchool()
                ? "You want another school, or a school, named and nothing else changed. For that you need no mediation"
                        + " certificate: you can appeal to the Tribunal at once, or ask for mediation first."
                : "Before you can appeal you need a mediation certificate. Contact the mediation adviser"
                        + adviser(facts) + " by " + contactDay(view)
                        + " and say two things: that you wish to appeal, and"
                        + " whether you want mediation. You may say no to mediation; it is your choice and costs you nothing"
                        + " later.";
        return first + " If you want mediation, tell the authority too, and say what it is about. " + appeal(view)
                + ADVICE;
    }

    /** When little of the family's own time is left. */
    String reminder(CaseView view) {
        Facts facts = view.file().facts();
        return Dispute.of(facts).onlyAboutTheSchool()
                ? "A reminder, and no more: if you want to appeal, time is getting short. " + appeal(view) + ADVICE
                : "A reminder, and no more: if you may want to appeal, the mediation adviser" + adviser(facts)
                        + " must hear from you by " + contactDay(view)
                        + ". One call is enough, and you need not want mediation. We can sit beside you while you ring."
                        + ADVICE;
    }

    /** When it is over. */
    String lostTime(CaseView view) {
        return Dispute.of(view.file().facts()).onlyAboutTheSchool()
                ? "The day for the appeal has passed. The Tribunal can still allow more time: send the appeal with the full"
                        + " reasons why it is late." + ADVICE
                : "The day for contacting the mediation adviser has passed. The adviser can give no certificate to somebody who"
                        + " does not want mediation and rang after the two months (regulation 34(2)). It is not the end:"
                        + " you can ask the Tribunal for leave to appeal without a certificate, with the full reasons"
                        + " (regulation 34(3)). Mediation itself can still be asked for. " + appeal(view) + ADVICE;
    }

    /** The last day for the appeal, once it is known whether a certificate came. */
    String timeToAppeal(CaseView view) {
        Facts facts = view.file().facts();
        Dispute dispute = Dispute.of(facts);
        String certificate = facts.get(DisagreementFields.CERTIFICATE_ON)
                .map(day ->
                        "The mediation certificate is of " + Shown.day(day) + "; a copy of it goes with the appeal. ")
                .orElse(
                        dispute.needsACertificate()
                                ? "There is no mediation certificate so far. " + stillInTime(view)
                                        + "Without one the Tribunal must be asked for leave to appeal, with the full reasons"
                                        + " (regulation 34(3)). "
                                : "");
        return certificate + appeal(view) + " To appeal or not is your choice, and the school takes no side in it."
                + ADVICE;
    }

    String appealReminder(CaseView view) {
        return "A reminder, and no more: if you want to appeal, time is getting short. " + appeal(view)
                + " Not to appeal is an answer too." + ADVICE;
    }

    private String appeal(CaseView view) {
        Facts facts = view.file().facts();
        boolean certificateMayCome =
                facts.get(DisagreementFields.CERTIFICATE_ON).isEmpty()
                        && Dispute.of(facts).needsACertificate();
        return deadlines
                .appealBy(facts, view.setting())
                .map(day -> "The Tribunal must have the appeal by five in the afternoon of " + Shown.day(day)
                        + (certificateMayCome
                                ? ", or within one month of the day the mediation certificate is issued, whichever is later."
                                : "."))
                .orElse("");
    }

    private String stillInTime(CaseView view) {
        Facts facts = view.file().facts();
        return deadlines
                .contactBy(facts, view.setting())
                .filter(day -> facts.get(DisagreementFields.CONTACTED_ON).isEmpty()
                        && !view.today().isAfter(day))
                .map(day -> "The mediation adviser" + adviser(facts) + " can still be contacted by " + contactDay(view)
                        + ". ")
                .orElse("");
    }

    private String contactDay(CaseView view) {
        Facts facts = view.file().facts();
        Optional<LocalDate> safe = deadlines.safeContactBy(facts, view.setting());
        String last = deadlines.contactBy(facts, view.setting()).map(Shown::day).orElse("the day in the letter");
        return safe.map(day ->
                        Shown.day(day) + " (counted from the date on the letter, which is safe; from the day it was"
                                + " sent it would be " + last + ")")
                .orElse(last);
    }

    private static String adviser(Facts facts) {
        return facts.get(DisagreementFields.ADVISER_CONTACT)
                .map(contact -> " (" + contact + ")")
                .orElse("");
    }
}
