using System.Reflection;
using Quartz;

namespace DigestBot.Tests.Trouble;

/// <summary>What a job is run with where no scheduler is: whatever it asks for is done and empty, and what it triggers runs anyway.</summary>
public class JobContext : DispatchProxy
{
    public static IJobExecutionContext Create() => Create<IJobExecutionContext, JobContext>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod?.ReturnType is not { } type || type == typeof(void) ? null
        : type == typeof(IScheduler) ? Create<IScheduler, JobContext>()
        : type.IsValueType ? Activator.CreateInstance(type)
        : type == typeof(Task) ? Task.CompletedTask
        : null;
}
