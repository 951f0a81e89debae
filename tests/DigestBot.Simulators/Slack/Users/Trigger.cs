using DigestBot.Simulators.Slack.World;

namespace DigestBot.Simulators.Slack.Users;

/// <summary>The right to open one modal in three seconds: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses</summary>
internal sealed class Trigger(string id, SimulatedUser user, Workspace workspace, DateTimeOffset at)
{
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource<SimulatedView> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public SimulatedUser User => user;

    public Workspace Workspace => workspace;

    public bool IsUsed { get; private set; }

    public Task<SimulatedView> Opened => opened.Task;

    public bool IsOver(DateTimeOffset now) => now - at > Life;

    public void Use(SimulatedView view)
    {
        IsUsed = true;
        opened.TrySetResult(view);
    }
}
