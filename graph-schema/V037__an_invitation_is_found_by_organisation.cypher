// Owner: member. Who was invited and has not joined stands on the team's page.
CREATE INDEX join_request_organisation FOR (j:JoinRequest) ON (j.type, j.code);
