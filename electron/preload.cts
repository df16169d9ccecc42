const { contextBridge } = require('electron') as typeof import('electron');

contextBridge.exposeInMainWorld('client', {});
