package org.sendcasework.disagreementresolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sendcasework.casefile.CaseDeadline;
import org.sendcasework.casefile.CaseFile;
import org.sendcasework.casefile.Facts;
import org.sendcasework.casefile.Field;
import org.sendcasework.clock.StatutoryClock;
import org.sendcasework.setting.Setting;
import org.sendcasework.steps.Shown;

/** The deadlines that follow from what is recorded of a disagreement: each is somebody else's, and watched. */
public final class DisagreementDeadlines {
    /** The dates from which deadlines are derived, in the order in which such things happen. */
    public static final List<Field<LocalDate>> DATES = List.of(
            DisagreementFields.DECISION_DATED_ON,
            DisagreementFields.DECISION_SENT_ON,
            DisagreementFields.CONTACTED_ON,
            DisagreementFields.DECLINED_ON,
            DisagreementFields.WANTED_ON,
            DisagreementFields.COMMISSIONER_TOLD_ON,
            DisagreementFields.CANNOT_TOLD_ON,
            DisagreementFields.DATE_TOLD_ON,
            DisagreementFields.HELD_ON,
            DisagreementFields.AGREEMENT_ON,
            DisagreementFields.CERTIFICATE_ON,
            DisagreementFields.APPEAL_LODGED_ON);

    /** A family may tell the authority before the adviser, and a notice, an agreement or a certificate crosses another. */
    public static final List<Field<LocalDate>> APART = List.of(
            DisagreementFields.CONTACTED_ON,
            DisagreementFields.DECLINED_ON,
            DisagreementFields.COMMISSIONER_TOLD_ON,
            DisagreementFields.CANNOT_TOLD_ON,
            DisagreementFields.DATE_TOLD_ON,
            DisagreementFields.HELD_ON,
            DisagreementFields.AGREEMENT_ON,
            DisagreementFields.CERTIFICATE_ON);

    private final StatutoryClock clock;

    public DisagreementDeadlines(StatutoryClock clock) {
        this.clock = clock;
    }

    public List<CaseDeadline> of(CaseFile file, Setting setting) {
        Facts facts = file.facts();
        Dispute dispute = Dispute.of(facts);
        List<CaseDeadline> due = new ArrayList<>();
        Optional<LocalDate> sent = facts.get(DisagreementFields.DECISION_SENT_ON);
        if (dispute.canBeAppealed() && sent.isPresent()) {
            due.add(contact(dispute, facts, sent.get(), setting));
        }
        mediation(due, dispute, facts, setting);
        certificateDuty(facts, setting)
                .ifPresent(each -> due.add(
                        deadline(each.duty(), each.from(), setting, facts.get(DisagreementFields.CERTIFICATE_ON))));
        agreement(due, dispute, facts, setting);
        if (dispute.canBeAppealed() && sent.isPresent()) {
            appeal(due, facts, sent.get(), setting);
        }
        return List.copyOf(due);
    }

    private CaseDeadline contact(Dispute dispute, Facts facts, LocalDate sent, Setting setting) {
        CaseDeadline contact =
                deadline(DisagreementDuties.CONTACT, sent, setting, facts.get(DisagreementFields.CONTACTED_ON));
        return dispute.onlyAboutTheSchool()
                ? contact.exempt(
                        "The appeal is only about the school or type of school named, or that none is named: no"
                                + " certificate is needed (Children and Families Act 2014, section 55(2)).")
                : contact;
    }

    private void mediation(List<CaseDeadline> due, Dispute dispute, Facts facts, Setting setting) {
        Optional<LocalDate> heldOn =
                facts.get(DisagreementFields.HELD_ON).or(() -> facts.get(DisagreementFields.MEDIATION_ON));
        Optional<LocalDate> wanted = facts.get(DisagreementFields.WANTED_ON);
        Optional<LocalDate> commissionerTold = facts.get(DisagreementFields.COMMISSIONER_TOLD_ON);
        wanted.ifPresent(day -> {
            if (dispute.aboutHealth()) {
                due.add(deadline(DisagreementDuties.HEALTH_NOTICE, day, setting, commissionerTold));
            }
            if (!dispute.aboutHealthAlone()) {
                due.add(unlessGivenUp(deadline(DisagreementDuties.ARRANGE, day, setting, heldOn), facts));
            }
        });
        commissionerTold
                .filter(day -> dispute.aboutHealthAlone())
                .ifPresent(day -> due.add(
                        unlessGivenUp(deadline(DisagreementDuties.ARRANGE_HEALTH, day, setting, heldOn), facts)));
        facts.get(DisagreementFields.MEDIATION_ON).ifPresent(day -> due.add(noticeOfTheDay(day, facts, setting)));
    }

    /** Nobody is late in arranging what the family gave up within the time for it. */
    private static CaseDeadline unlessGivenUp(CaseDeadline arranging, Facts facts) {
        return facts.get(DisagreementFields.DECLINED_ON)
                .filter(day -> facts.says(DisagreementFields.ARRANGED, RecordTheMediationDate.NOT_WANTED))
                .filter(day -> !day.isAfter(arranging.deadline().due()))
                .map(day -> arranging.exempt("The family told the adviser on " + Shown.day(day)
                        + " that it does not want mediation any more."))
                .orElse(arranging);
    }

    private CaseDeadline noticeOfTheDay(LocalDate mediation, Facts facts, Setting setting) {
        CaseDeadline notice = deadline(
                DisagreementDuties.NOTICE_OF_THE_DAY, mediation, setting, facts.get(DisagreementFields.DATE_TOLD_ON));
        return facts.yes(DisagreementFields.SHORTER_NOTICE)
                ? notice.exempt("The family agreed to shorter notice (SEND Regulations 2014, regulation 37(2)).")
                : notice;
    }

    /**
     * Which of the two certificates is awaited, and from which day its three working days run.
     *
     * @param duty the duty of the mediation adviser
     */
    record AwaitedCertificate(String duty, LocalDate from) {}

    /** The certificate that the family needs and the adviser owes, if there is one. */
    Optional<AwaitedCertificate> certificateDuty(Facts facts, Setting setting) {
        Dispute dispute = Dispute.of(facts);
        if (!dispute.canBeAppealed()) {
            return Optional.empty();
        }
        Optional<AwaitedCertificate> after = facts.get(DisagreementFields.HELD_ON)
                .or(() -> facts.get(DisagreementFields.CANNOT_TOLD_ON))
                .map(day -> new AwaitedCertificate(DisagreementDuties.CERTIFICATE_AFTER, day));
        return after.or(() -> facts.get(DisagreementFields.DECLINED_ON)
                .filter(day -> contactedInTime(facts, setting))
                .map(day -> new AwaitedCertificate(DisagreementDuties.CERTIFICATE_REFUSED, day)));
    }

    /** Within the two months; regulation 34(2) bars the certificate otherwise. */
    boolean contactedInTime(Facts facts, Setting setting) {
        return facts.get(DisagreementFields.CONTACTED_ON)
                .filter(contact -> contactBy(facts, setting)
                        .filter(last -> !contact.isAfter(last))
                        .isPresent())
                .isPresent();
    }

    private void agreement(List<CaseDeadline> due, Dispute dispute, Facts facts, Setting setting) {
        Optional<LocalDate> agreed = facts.get(DisagreementFields.AGREEMENT_ON);
        agreed.ifPresent(day -> {
            for (AgreedThing thing : AgreedThing.agreed(facts)) {
                thing.duty()
                        .ifPresent(duty -> due.add(
                                inTheTimeAgreed(deadline(duty, day, setting, facts.get(thing.doneOn())), facts)));
            }
            if (dispute.aboutHealthAlone()) {
                due.add(deadline(
                        DisagreementDuties.TELL_THE_AUTHORITY,
                        day,
                        setting,
                        facts.get(DisagreementFields.AUTHORITY_HEARD_ON)));
            }
        });
    }

    private static CaseDeadline inTheTimeAgreed(CaseDeadline deadline, Facts facts) {
        return facts.get(DisagreementFields.OTHER_TIME_ON)
                .map(other -> deadline.exempt("The parties agreed another time in writing, " + Shown.day(other)
                        + " (SEND Regulations 2014, regulation 42(5))."))
                .orElse(deadline);
    }

    /** The later of the two days is the one that counts; the other stays beside it for comparison. */
    private void appeal(List<CaseDeadline> due, Facts facts, LocalDate sent, Setting setting) {
        Optional<LocalDate> lodged =
                facts.get(DisagreementFields.APPEAL_LODGED_ON).or(() -> facts.get(DisagreementFields.APPEAL_KNOWN_ON));
        CaseDeadline afterTheDecision = deadline(DisagreementDuties.APPEAL, sent, setting, lodged);
        Optional<CaseDeadline> afterTheCertificate = facts.get(DisagreementFields.CERTIFICATE_ON)
                .map(day -> deadline(DisagreementDuties.APPEAL_AFTER_CERTIFICATE, day, setting, lodged));
        if (afterTheCertificate.isEmpty()) {
            due.add(afterTheDecision);
            return;
        }
        CaseDeadline other = afterTheCertificate.get();
        boolean later =
                other.deadline().due().isAfter(afterTheDecision.deadline().due());
        due.add(later ? afterTheDecision.exempt(laterIs(other)) : afterTheDecision);
        due.add(later ? other : other.exempt(laterIs(afterTheDecision)));
    }

    private static String laterIs(CaseDeadline other) {
        return "Shown for comparison: the later of the two days counts, "
                + Shown.day(other.deadline().due()) + ".";
    }

    /** The last day on which the Tribunal can receive the appeal in time, as far as it is known now. */
    Optional<LocalDate> appealBy(Facts facts, Setting setting) {
        if (!Dispute.of(facts).canBeAppealed()) {
            return Optional.empty();
        }
        return facts.get(DisagreementFields.DECISION_SENT_ON).map(sent -> {
            LocalDate first = day(DisagreementDuties.APPEAL, sent, setting);
            return facts.get(DisagreementFields.CERTIFICATE_ON)
                    .map(certificate -> day(DisagreementDuties.APPEAL_AFTER_CERTIFICATE, certificate, setting))
                    .filter(second -> second.isAfter(first))
                    .orElse(first);
        });
    }

    /** The last day on which the adviser can be contacted in time; empty where no appeal hangs on it. */
    Optional<LocalDate> contactBy(Facts facts, Setting setting) {
        return Dispute.of(facts).needsACertificate()
                ? facts.get(DisagreementFields.DECISION_SENT_ON)
                        .map(sent -> day(DisagreementDuties.CONTACT, sent, setting))
                : Optional.empty();
    }

    /** The day that is safe on either reading of where the two months begin, where it is another. */
    Optional<LocalDate> safeContactBy(Facts facts, Setting setting) {
        return contactBy(facts, setting).flatMap(latest -> Dispute.safeStart(facts)
                .map(start -> day(DisagreementDuties.CONTACT, start, setting))
                .filter(safe -> safe.isBefore(latest)));
    }

    /** The day by which the family must act first: contact the adviser, or have the appeal with the Tribunal. */
    Optional<LocalDate> familyActsBy(Facts facts, Setting setting) {
        return contactBy(facts, setting).or(() -> appealBy(facts, setting));
    }

    /** The day by which the next of the things agreed is to be done; empty where none has a day. */
    Optional<LocalDate> agreementBy(Facts facts, Setting setting) {
        List<AgreedThing> left = AgreedThing.left(facts);
        if (left.isEmpty()) {
            return Optional.empty();
        }
        return facts.get(DisagreementFields.OTHER_TIME_ON)
                .or(() -> facts.get(DisagreementFields.AGREEMENT_ON).flatMap(agreed -> left.stream()
                        .flatMap(thing -> thing.duty().stream())
                        .map(duty -> day(duty, agreed, setting))
                        .min(LocalDate::compareTo)));
    }

    private LocalDate day(String duty, LocalDate from, Setting setting) {
        return clock.deadline(duty, from, setting).due();
    }

    private CaseDeadline deadline(String duty, LocalDate day, Setting setting, Optional<LocalDate> metOn) {
        return new CaseDeadline(clock.deadline(duty, day, setting), metOn);
    }
}
