namespace DigestBot.Storage.Tests.Deliveries;

/// <summary>The process would be gone by now.</summary>
internal sealed class ProcessKilledException() : Exception("The process was killed.");
