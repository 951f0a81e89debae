using System.Linq.Expressions;
using DigestBot.Storage.Deliveries;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace DigestBot.Storage.Retention;

/// <summary>Records of what is over: deliveries with their attempts, and who changed what.</summary>
internal static class EndedDeliveries
{
    private const int AtOnce = 200;

    public static OldRows<long> Deliveries(Instant before) => new(
        AtOnce,
        db => Old(db, before).OrderBy(row => row.Id).Select(row => row.Id),
        (db, ids, cancellation) => db.Deliveries.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellation));

    public static OldRows<long> Changes(Instant before) => new(
        AtOnce,
        db => db.Changes.Where(row => row.At < before).OrderBy(row => row.At).Select(row => row.Id),
        (db, ids, cancellation) => db.Changes.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellation));

    private static IQueryable<DeliveryRow> Old(DigestDb db, Instant before) => db.Deliveries.Where(IsOld(before));

    /// <summary>All others.</summary>
    public static IQueryable<DeliveryRow> Left(DigestDb db, Instant before)
    {
        var isOld = IsOld(before);
        return db.Deliveries.Where(Expression.Lambda<Func<DeliveryRow, bool>>(Expression.Not(isOld.Body), isOld.Parameters));
    }

    /// <summary>Those nobody takes up any more: delivered, put aside, or uncertain for good.</summary>
    private static Expression<Func<DeliveryRow, bool>> IsOld(Instant before) => row =>
        row.DueAt == null && ((row.EndedAt != null && row.EndedAt < before) || (row.EndedAt == null && row.EnqueuedAt < before));
}
