using DigestBot.Stories;

namespace DigestBot.Digests.Composing;

/// <summary>The stories that were found last. Finding them is most of the work of a briefing.</summary>
internal sealed class RememberedStories
{
    private (WorkspaceId Reader, Topic Topic, DigestWindow Days, TopicStories Stories)? last;

    public TopicStories? Find(WorkspaceId reader, Topic topic, DigestWindow days) =>
        last is var (whose, about, when, stories) && whose == reader && about == topic && when == days ? stories : null;

    public void Keep(WorkspaceId reader, Topic topic, DigestWindow days, TopicStories stories) => last = (reader, topic, days, stories);
}
