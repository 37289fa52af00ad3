package org.sendcasework.register;

import java.util.List;
import java.util.Optional;

/** The register as the rest of the product uses it; every method reads or writes in the caller's transaction. */
public interface SendRegister {
    Optional<Pupil> pupil(String id);

    /** Pupils on roll of one setting, by family name. */
    List<Pupil> pupilsOf(String setting);

    /** Children about whom the setting is consulted, or whom it is to admit: not on roll, by family name. */
    List<Pupil> prospectivePupilsOf(String setting);

    /** Everyone of that name and date of birth whom the setting ever held, those who left or were not admitted included. */
    List<Pupil> pupilsNamedAndBornAs(Pupil pupil);

    Optional<Pupil> pupilByUpn(String setting, String upn);

    /** The plan maintained for the pupil, if one is. */
    Optional<EhcPlan> planOf(String pupil);

    /** Plans maintained for pupils on roll of a setting. */
    List<EhcPlan> plansOf(String setting);

    List<Contact> contactsOf(String pupil);

    /** Adds the pupil or replaces what is held under the same id. */
    void save(Pupil pupil);

    void save(EhcPlan plan);

    void save(Contact contact);

    void removeContact(String id);
}
