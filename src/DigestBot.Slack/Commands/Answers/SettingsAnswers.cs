using DigestBot.Commands;
using DigestBot.Installations;
using DigestBot.Slack.Commands.Rights;
using DigestBot.Slack.Commands.Typed;
using DigestBot.Subscriptions;

namespace DigestBot.Slack.Commands.Answers;

/// <summary><c>/digest settings [who]</c>: who may change briefings, topics and feeds of the workspace.</summary>
internal sealed class SettingsAnswers(SlackRights rights, IWorkspaceSettings settings)
{
    private static readonly string[] Choices = ["/settings anyone", "/settings creator", "/settings admins"];

    public async Task<CommandReply> AnswerAsync(SlackScene scene, string text, CancellationToken cancellation)
    {
        var rest = text;
        var group = SlackReference.TakeGroup(ref rest);
        if (text.Length == 0)
        {
            var now = await settings.WhoMayChangeAsync(Platform.Slack, scene.Workspace, cancellation);
            return await rights.SettingRefusalAsync(scene, cancellation) is null
                ? new CommandReply.Done(RightWording.Explained(now), Choices)
                : new CommandReply.Done($"{RightWording.Explained(now)} Only admins can set it otherwise.", []);
        }

        return group is not null ? await SetAsync(scene, new SubscriptionRight.Group(group), cancellation)
            : RightWording.Find(rest) is { } right ? await SetAsync(scene, right, cancellation)
            : new CommandReply.Problem($"“{text}” cannot be chosen: it is anyone, creator, admins, or the mention of a user group.", Choices);
    }

    /// <summary>Changes the setting, if whoever asks may.</summary>
    public async Task<CommandReply> SetAsync(SlackScene scene, SubscriptionRight right, CancellationToken cancellation)
    {
        if (await rights.SettingRefusalAsync(scene, cancellation) is { } refusal)
        {
            return new CommandReply.Problem(refusal, []);
        }

        await settings.SetAsync(Platform.Slack, scene.Workspace, right, cancellation);
        return new CommandReply.Done(RightWording.Explained(right), []);
    }
}
