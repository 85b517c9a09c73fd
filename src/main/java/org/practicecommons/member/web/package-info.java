/** Pages and answers about members: signing in and out, the account, the people of the demonstration. */
@NullMarked
package org.practicecommons.member.web;

import org.jspecify.annotations.NullMarked;
