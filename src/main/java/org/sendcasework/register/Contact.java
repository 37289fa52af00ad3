package org.sendcasework.register;

import java.util.Optional;

/**
 * A person around a pupil.
 *
 * @param kind what the person is to the pupil
 * @param parentalResponsibility true for whoever may hold the pupil's decisions until the end of compulsory school age
 * @param electronicConsent true where this person consented in writing to statutory documents by e-mail at this address
 *     (Education Act 1996, s.572(2), for a parent)
 */
public record Contact(
        String id,
        String pupil,
        Kind kind,
        String name,
        Optional<String> organisation,
        Optional<String> email,
        Optional<String> telephone,
        Optional<String> address,
        boolean parentalResponsibility,
        boolean electronicConsent) {

    /** The same person, around another pupil. */
    public Contact of(String otherPupil) {
        return new Contact(
                id,
                otherPupil,
                kind,
                name,
                organisation,
                email,
                telephone,
                address,
                parentalResponsibility,
                electronicConsent);
    }

    /** What a contact is to the pupil. */
    public enum Kind {
        PARENT,
        /** The pupil, with the address at which to write to them once they decide for themselves. */
        YOUNG_PERSON,
        /** Appointed to decide for a young person, or a parent, who lacks the capacity to. */
        REPRESENTATIVE,
        LA_EDUCATION_OFFICER,
        HEALTH_PROFESSIONAL,
        LA_SOCIAL_CARE_OFFICER,
        SOCIAL_WORKER,
        VIRTUAL_SCHOOL_HEAD,
        EDUCATIONAL_PSYCHOLOGIST,
        THERAPIST,
        NEXT_SETTING,
        ADVOCATE_FOR_PUPIL,
        ADVOCATE_FOR_PARENT,
        OTHER
    }
}
