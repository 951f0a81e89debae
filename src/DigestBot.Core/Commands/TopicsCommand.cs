using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary><c>/topics</c></summary>
public sealed class TopicsCommand(TopicCatalog topics)
{
    public CommandReply Answer() => new CommandReply.Topics(topics.All);
}
