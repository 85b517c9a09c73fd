// Owner: innovation. Comments on work that has not begun yet, while its keeper is open to them.
CREATE CONSTRAINT idea_comment_id FOR (c:IdeaComment) REQUIRE c.id IS UNIQUE;
CREATE INDEX idea_comment_author FOR (c:IdeaComment) ON (c.author);
