// Owner: innovation. What members say on a journey, and in answer to comments, is theirs: their own copy of the data finds it.
CREATE INDEX journey_event_author FOR (e:JourneyEvent) ON (e.by);
CREATE INDEX idea_comment_answered_by FOR (c:IdeaComment) ON (c.answeredBy);
