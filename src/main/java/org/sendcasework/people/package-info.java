/**
 * Who is signed in, with which roles, at which settings: what web pages and programs need to know of a person. Knows
 * nothing of the engine, whose users they are, nor of HTTP, by which they come.
 */
package org.sendcasework.people;
