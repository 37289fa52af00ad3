package org.sendcasework.rules.wrong.second;

import jakarta.servlet.http.HttpSession;

/** A process that knows the web. */
public record SecondProcess(HttpSession session) {}
