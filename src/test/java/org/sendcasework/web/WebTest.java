package org.sendcasework.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sendcasework.support.DemonstrationTest;

/** The application as it answers a browser or a program: the one that all tests of the demonstration share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DemonstrationTest
@interface WebTest {}
