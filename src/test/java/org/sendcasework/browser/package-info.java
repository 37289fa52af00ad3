/** The whole product as people use it: a browser, each role logging in for itself, and the pictures of README. */
package org.sendcasework.browser;
