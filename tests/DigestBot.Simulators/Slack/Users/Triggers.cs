using System.Collections.Concurrent;
using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Users;

/// <summary>The triggers that were handed out.</summary>
internal sealed class Triggers(SlackIds ids, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Trigger> all = new();

    public Trigger New(SimulatedUser user, Workspace workspace)
    {
        var trigger = new Trigger($"{ids.Digits(13)}.{ids.Digits(13)}.{ids.Hex(32)}", user, workspace, time.GetUtcNow());
        return all[trigger.Id] = trigger;
    }

    public Trigger? Find(string? id) => id is not null && all.TryGetValue(id, out var trigger) ? trigger : null;
}
