package org.sendcasework.setting;

/** The local authority that maintains the plans, and where its SEN team is written to. */
public record LocalAuthority(String name, String team, String email, String telephone, String address) {}
