CREATE RANGE INDEX jobItemQueue IF NOT EXISTS FOR (i:JobItem) ON (i.queue)
