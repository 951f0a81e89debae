using DigestBot.Installations;
using DigestBot.Slack.Installations;
using DigestBot.Slack.Installations.Protection;
using DigestBot.Slack.Wire;
using DigestBot.Stories;
using DigestBot.Testing.Installations;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace DigestBot.Slack.Tests.Installations;

/// <summary>One node of the bot on a shared store, which can die at a point: from then on nothing it waits for ever comes.</summary>
internal sealed class RenewingNode : IInstallationStore
{
    private readonly FakeInstallationStore store;
    private readonly RotatingSlack slack;
    private CrashPoint? dying;

    public RenewingNode(FakeInstallationStore store, TokenProtection protection, RotatingSlack slack, TimeProvider time, CrashPoint? dying = null)
    {
        (this.store, this.slack, this.dying) = (store, slack, dying);
        Records = new InstallationRecords(this, protection);
        var renewal = new TokenRenewal(Records, RequestAsync, time, NullLogger<TokenRenewal>.Instance);
        Tokens = new InstalledTokens(Records, renewal, new InstallAddresses("https://bot.example"), new ClockOf(time));
    }

    public InstallationRecords Records { get; }

    public ISlackTokens Tokens { get; }

    public bool IsDead { get; private set; }

    public Task<Installation?> FindAsync(InstallationKey key, CancellationToken cancellation) => store.FindAsync(key, cancellation);

    public Task SaveAsync(InstallationKey key, string secrets, Instant now, CancellationToken cancellation) => store.SaveAsync(key, secrets, now, cancellation);

    public async Task<bool> TakeRenewalAsync(Installation installation, Instant now, Instant until, CancellationToken cancellation)
    {
        await DieAtAsync(CrashPoint.BeforeItsTurn);
        var isMine = await store.TakeRenewalAsync(installation, now, until, cancellation);
        await DieAtAsync(CrashPoint.AfterItsTurn);
        return isMine;
    }

    public async Task<bool> RenewAsync(Installation renewed, string secrets, CancellationToken cancellation)
    {
        await DieAtAsync(CrashPoint.BeforeItIsKept);
        var isKept = await store.RenewAsync(renewed, secrets, cancellation);
        await DieAtAsync(CrashPoint.AfterItIsKept);
        return isKept;
    }

    public Task<bool> RemoveAsync(InstallationKey key, Instant installedUntil, CancellationToken cancellation) => store.RemoveAsync(key, installedUntil, cancellation);

    public Task AssignAsync(WorkspaceId workspace, InstallationKey organisation, CancellationToken cancellation) => store.AssignAsync(workspace, organisation, cancellation);

    public Task<InstallationKey?> OrganisationOfAsync(WorkspaceId workspace, CancellationToken cancellation) => store.OrganisationOfAsync(workspace, cancellation);

    public Task<bool> UseOnceAsync(string mark, Instant until, Instant now, CancellationToken cancellation) => store.UseOnceAsync(mark, until, now, cancellation);

    private async Task<SlackAnswer<OAuthGrant>> RequestAsync(OAuthRequest request, CancellationToken cancellation)
    {
        await DieAtAsync(CrashPoint.BeforeSlackHears);
        var answer = await slack.AnswerAsync(request, cancellation);
        await DieAtAsync(CrashPoint.AfterSlackHasRenewed);
        return answer;
    }

    private Task DieAtAsync(CrashPoint here)
    {
        IsDead |= dying == here;
        return IsDead ? new TaskCompletionSource().Task : Task.CompletedTask;
    }

    private sealed class ClockOf(TimeProvider time) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
    }
}
