package org.sendcasework.disagreementresolution;

/** The duties of the law that a disagreement watches, by their ids in the catalogue. None of them binds the school. */
final class DisagreementDuties {
    static final String CONTACT = "mediation-contact";
    static final String CERTIFICATE_REFUSED = "mediation-cert-refused";
    static final String CERTIFICATE_AFTER = "mediation-cert-after";
    static final String HEALTH_NOTICE = "mediation-health-notify";
    static final String ARRANGE = "mediation-arrange";
    static final String ARRANGE_HEALTH = "mediation-arrange-health";
    static final String NOTICE_OF_THE_DAY = "mediation-date";
    static final String TELL_THE_AUTHORITY = "mediation-agreement-tell";
    static final String APPEAL = "tribunal-appeal";
    static final String APPEAL_AFTER_CERTIFICATE = "tribunal-appeal-certificate";

    private DisagreementDuties() {}
}
