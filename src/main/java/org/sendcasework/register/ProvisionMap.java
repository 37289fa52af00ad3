package org.sendcasework.register;

import java.util.List;

/** The provision made for pupils, as the rest of the product uses it; every method joins the caller's transaction. */
public interface ProvisionMap {
    /** What is and was made for one pupil, latest first. */
    List<ProvisionMade> of(String pupil);

    /** What is and was made for pupils on roll of one setting, latest first. */
    List<ProvisionMade> ofSetting(String setting);

    /** Adds the line or replaces what is held under the same id. */
    void save(ProvisionMade provision);
}
