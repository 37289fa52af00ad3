package org.sendcasework.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.sendcasework.engine.CaseTenants.Asking;

class CaseTenantsTest {
    private static final Optional<Asking> OF_ROOTS = Optional.of(new Asking(List.of("roots"), false));
    private static final Optional<Asking> OF_BOTH = Optional.of(new Asking(List.of("roots", "victoria-road"), false));
    private static final Optional<Asking> ADMINISTRATOR = Optional.of(new Asking(List.of(), true));
    private static final Optional<Asking> NOBODY = Optional.empty();

    private final CaseTenants tenants =
            new CaseTenants(() -> Stream.of(start -> Optional.empty(), CaseTenantsTest::settingVariable));

    @Test
    void is_the_setting_that_the_case_names() {
        assertThat(tenants.tenantFor(naming("roots"), OF_BOTH)).contains("roots");
    }

    @Test
    void is_the_only_setting_of_whoever_starts_it_when_the_case_names_none() {
        assertThat(tenants.tenantFor(Variables.createVariables(), OF_ROOTS)).contains("roots");
    }

    @Test
    void has_to_be_named_by_whoever_belongs_to_several() {
        assertThatThrownBy(() -> tenants.tenantFor(Variables.createVariables(), OF_BOTH))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("Say which setting");
    }

    @Test
    void is_never_a_setting_the_starter_does_not_belong_to() {
        assertThatThrownBy(() -> tenants.tenantFor(naming("victoria-road"), OF_ROOTS))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("roots")
                .hasMessageNotContaining("victoria");
    }

    @Test
    void may_be_any_for_the_administrator_and_for_what_runs_by_itself() {
        assertThat(tenants.tenantFor(naming("victoria-road"), ADMINISTRATOR)).contains("victoria-road");
        assertThat(tenants.tenantFor(naming("victoria-road"), NOBODY)).contains("victoria-road");
        assertThat(tenants.tenantFor(Variables.createVariables(), NOBODY)).isEmpty();
    }

    private static VariableMap naming(String setting) {
        return Variables.putValue("setting", setting);
    }

    private static Optional<String> settingVariable(VariableMap start) {
        return Optional.ofNullable((String) start.get("setting"));
    }
}
