using DigestBot.Stories;

namespace DigestBot.Commands;

/// <summary><c>/topics</c></summary>
public sealed class TopicsCommand(TopicDirectory topics)
{
    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellation) =>
        new CommandReply.Topics((await topics.OfAsync(request.Workspace, cancellation)).All);
}
