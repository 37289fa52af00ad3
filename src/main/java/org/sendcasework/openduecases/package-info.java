/** Opens each morning the cases that fall due by themselves. What falls due is the matter of each kind of case. */
package org.sendcasework.openduecases;
