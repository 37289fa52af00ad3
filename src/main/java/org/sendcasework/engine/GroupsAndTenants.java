package org.sendcasework.engine;

import org.camunda.bpm.engine.IdentityService;
import org.sendcasework.setting.Role;

/** Keeps a group for each role and a tenant for each setting and trust. */
final class GroupsAndTenants implements SetUpStep {
    private final IdentityService identity;
    private final Tenants tenants;

    GroupsAndTenants(IdentityService identity, Tenants tenants) {
        this.identity = identity;
        this.tenants = tenants;
    }

    @Override
    public void run() {
        for (var role : Role.values()) {
            group(role.id(), nameOf(role));
        }
        tenants.settings().forEach(setting -> tenant(setting.id(), setting.name()));
        tenants.trusts().forEach(trust -> tenant(trust, "Trust: " + trust));
    }

    private void group(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            var group = identity.newGroup(id);
            group.setName(name);
            group.setType("WORKFLOW");
            identity.saveGroup(group);
        }
    }

    private void tenant(String id, String name) {
        if (identity.createTenantQuery().tenantId(id).count() == 0) {
            var tenant = identity.newTenant(id);
            tenant.setName(name);
            identity.saveTenant(tenant);
        }
    }

    private static String nameOf(Role role) {
        return switch (role) {
            case SENCO -> "SENCO";
            case HEADTEACHER -> "Headteacher";
            case DSL -> "Designated safeguarding lead";
            case TEACHER -> "Teacher";
            case PROPRIETOR -> "Proprietor";
            case OFFICE -> "Office";
            case DESIGNATED_TEACHER -> "Designated teacher for looked-after pupils";
            case TRUST_LEADER -> "Trust leader";
        };
    }
}
