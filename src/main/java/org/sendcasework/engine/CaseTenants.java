package org.sendcasework.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Gives each case its setting. Diagrams are shared by all settings; a case belongs to one, and from then on nobody of
 * another sees it.
 */
final class CaseTenants implements TenantIdProvider {
    private final Supplier<Stream<TenantOfCase>> sources;

    CaseTenants(Supplier<Stream<TenantOfCase>> sources) {
        this.sources = sources;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        return tenantFor(start.getVariables(), whoIsAsking()).orElse(null);
    }

    Optional<String> tenantFor(VariableMap variables, Optional<Asking> asking) {
        var named = sources.get()
                .map(source -> source.tenantOf(variables))
                .flatMap(Optional::stream)
                .findFirst();
        if (asking.isEmpty() || asking.get().administrator()) {
            // what runs by itself, and the administrator, may also start what belongs to no setting
            return named;
        }
        var own = asking.get().tenants();
        if (named.isEmpty() && own.size() == 1) {
            return Optional.of(own.get(0));
        }
        var tenant = named.orElseThrow(
                () -> new BadUserRequestException("Say which setting the case belongs to: you belong to " + own + "."));
        if (!own.contains(tenant)) {
            // names no setting: whoever is not of it need not learn that it exists
            throw new BadUserRequestException("A case can be opened only for a setting you belong to: " + own + ".");
        }
        return Optional.of(tenant);
    }

    private static Optional<Asking> whoIsAsking() {
        var authentication = Context.getCommandContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(known -> known.getUserId() != null)
                .map(CaseTenants::asking);
    }

    private static Asking asking(Authentication authentication) {
        var administrators = Context.getProcessEngineConfiguration().getAdminGroups();
        var groups = Objects.requireNonNullElse(authentication.getGroupIds(), List.<String>of());
        return new Asking(
                List.copyOf(Objects.requireNonNullElse(authentication.getTenantIds(), List.of())),
                groups.stream().anyMatch(administrators::contains));
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext start) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext decision) {
        return decision.getExecution() == null ? null : decision.getExecution().getTenantId();
    }

    /** The person who starts a case: the settings they belong to, and whether they administer the installation. */
    record Asking(List<String> tenants, boolean administrator) {}
}
