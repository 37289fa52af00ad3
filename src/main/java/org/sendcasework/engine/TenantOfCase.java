package org.sendcasework.engine;

import java.util.Optional;
import org.camunda.bpm.engine.variable.VariableMap;

/** Says which setting a case belongs to when it is started; each kind of case supplies one. */
public interface TenantOfCase {

    /**
     * The id of the setting, as the start form's answers or the start's variables tell it; empty where this kind of
     * case is not the one being started.
     */
    Optional<String> tenantOf(VariableMap startVariables);
}
