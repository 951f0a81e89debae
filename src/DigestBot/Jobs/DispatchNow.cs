namespace DigestBot.Host.Jobs;

/// <summary>Has this node send what is due, without waiting for the minute. The job that composes may be one of all nodes together; sending never is.</summary>
internal delegate Task DispatchNow(CancellationToken cancellation);
